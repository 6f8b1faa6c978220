from django.http import JsonResponse
from django.shortcuts import get_object_or_404
from django.views import View

from .codes import poster_digest, ticket_code
from .forms import TicketForm
from .models import Show, Ticket


class Shows(View):
    def get(self, request):
        return JsonResponse({"shows": list(Show.objects.values("title", "slug", "poster_digest")[:100])})


class Buy(View):
    def post(self, request, slug):
        show = get_object_or_404(Show, slug=slug)
        form = TicketForm(request.POST)
        if not form.is_valid():
            return JsonResponse({"errors": form.errors}, status=400)
        form.instance.show = show
        ticket = form.save()
        ticket.code = ticket_code(ticket)
        ticket.save(update_fields=["code"])
        return JsonResponse({"id": ticket.pk, "code": ticket.code}, status=201)


class TicketPage(View):
    def get(self, request, code):
        ticket = get_object_or_404(Ticket.objects.select_related("show"), code=code)
        return JsonResponse({"show": ticket.show.title, "seat": ticket.seat, "holder": ticket.holder})


class Poster(View):
    """A plain text poster; its digest is its version."""

    def get(self, request, slug):
        show = get_object_or_404(Show, slug=slug)
        return JsonResponse({"digest": show.poster_digest or poster_digest(show.title.encode())})
