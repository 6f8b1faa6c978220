from dataclasses import dataclass
from http import HTTPStatus

from .models import Ticket


@dataclass(frozen=True)
class Outcome:
    status: HTTPStatus
    detail: str
    holder: str = ""

    def body(self):
        return {"detail": self.detail, "holder": self.holder}


def check_in(code, steward):
    """Let the holder of the ticket in, once."""
    ticket = Ticket.objects.filter(code=code).first()
    if ticket is None:
        return Outcome(HTTPStatus.NOT_FOUND, "There is no such ticket.")
    if ticket.state == Ticket.State.VOID:
        return Outcome(HTTPStatus.GONE, "The ticket was cancelled.")
    taken = Ticket.objects.filter(pk=ticket.pk, state=Ticket.State.VALID).update(
        state=Ticket.State.USED, scanned_by=steward
    )
    if not taken:
        return Outcome(HTTPStatus.CONFLICT, "The ticket was used already.")
    return Outcome(HTTPStatus.OK, "Welcome.", ticket.holder)
