from django.contrib import messages
from django.contrib.auth.mixins import LoginRequiredMixin
from django.db import transaction
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils import timezone
from django.views import View
from django.views.generic import ListView

from .models import Booking, YogaClass


class ClassList(LoginRequiredMixin, ListView):
    template_name = "yoga/classes.html"
    paginate_by = 25

    def get_queryset(self):
        return YogaClass.objects.filter(starts__gt=timezone.now()).order_by("starts", "pk")


class BookView(LoginRequiredMixin, View):
    def post(self, request, pk):
        yoga_class = get_object_or_404(YogaClass, pk=pk, starts__gt=timezone.now())
        with transaction.atomic():
            _, is_new = Booking.objects.get_or_create(yoga_class=yoga_class, member=request.user)
            if not is_new:
                messages.info(request, "You have a place already.")
            elif yoga_class.places_left > 0:
                yoga_class.places_left -= 1
                yoga_class.save()
                messages.success(request, "See you on the mat.")
            else:
                transaction.set_rollback(True)
                messages.error(request, "This class is full.")
        return redirect(reverse("classes"))
