from tickets.models import Ticket


class TicketCount:
    def __init__(self, closed=False):
        self.closed = bool(closed)

    def __call__(self, user):
        return Ticket.objects.filter(reporter=user, closed=self.closed).count()


class LatestTicket:
    def __call__(self, user):
        newest = Ticket.objects.filter(reporter=user).order_by("-pk").first()
        return newest and newest.title
