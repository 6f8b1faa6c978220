from django.contrib.auth.mixins import LoginRequiredMixin
from django.http import JsonResponse
from django.views import View

from .models import Ticket

SORTS = {"priority": "priority", "newest": "opened_at DESC", "subject": "subject"}


class MyTicketsView(LoginRequiredMixin, View):
    def get(self, request):
        sort = request.GET.get("sort", "priority")
        order = SORTS.get(sort, sort)
        tickets = Ticket.objects.raw(
            "SELECT * FROM support_ticket WHERE reporter_id = %%s ORDER BY %s" % order,
            [request.user.pk],
        )
        return JsonResponse({"tickets": [{"id": t.pk, "subject": t.subject} for t in tickets]})
