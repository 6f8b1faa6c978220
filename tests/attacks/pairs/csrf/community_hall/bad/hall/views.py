from django.contrib.auth.mixins import LoginRequiredMixin
from django.core.paginator import Paginator
from django.db import IntegrityError, transaction
from django.http import HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404
from django.utils.decorators import method_decorator
from django.views import View
from django.views.decorators.csrf import csrf_exempt

from .forms import RentalForm, read_json
from .models import Rental, Room


class RoomsView(View):
    def get(self, request):
        page = Paginator(Room.objects.all(), 25).get_page(request.GET.get("page"))
        return JsonResponse({"rooms": [{"id": r.pk, "name": r.name, "seats": r.seats} for r in page]})


@method_decorator(csrf_exempt, name="dispatch")
class RentalsView(LoginRequiredMixin, View):
    def get(self, request):
        page = Paginator(request.user.rentals.all(), 25).get_page(request.GET.get("page"))
        rows = [{"id": r.pk, "room": r.room_id, "day": r.day, "purpose": r.purpose} for r in page]
        return JsonResponse({"rentals": rows, "pages": page.paginator.num_pages})

    def post(self, request):
        body = read_json(request)
        if body is None:
            return JsonResponse({"errors": {"__all__": ["A flat JSON object is needed."]}}, status=400)
        form = RentalForm(body, instance=Rental(tenant=request.user))
        if not form.is_valid():
            return JsonResponse({"errors": form.errors}, status=400)
        try:
            with transaction.atomic():
                rental = form.save()
        except IntegrityError:
            return JsonResponse({"errors": {"day": ["The room is taken."]}}, status=409)
        return JsonResponse({"id": rental.pk}, status=201)


class RentalView(LoginRequiredMixin, View):
    def delete(self, request, pk):
        get_object_or_404(request.user.rentals, pk=pk).delete()
        return HttpResponse(status=204)
