// Dialogs and popovers that open and close, which jsdom has not.

export function openDialogs(): void {
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function () {
    this.open = false
    this.dispatchEvent(new Event('close'))
  }
}

/** One that is not shown is hidden, and stays so to jsdom. */
export function openPopovers(): void {
  HTMLElement.prototype.showPopover = function () {
    this.removeAttribute('popover')
  }
}
