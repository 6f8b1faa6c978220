from django.contrib.auth.decorators import login_required
from django.shortcuts import render
from django.views.decorators.http import require_http_methods
from rest_framework import generics, serializers

from .models import AppKey, Arrival


class ArrivalSerializer(serializers.ModelSerializer):
    class Meta:
        model = Arrival
        fields = ["id", "hut", "night", "party"]


class OwnArrivals:
    serializer_class = ArrivalSerializer

    def get_queryset(self):
        return Arrival.objects.filter(guest=self.request.user)


class Arrivals(OwnArrivals, generics.ListCreateAPIView):
    def perform_create(self, serializer):
        serializer.save(guest=self.request.user)


class OneArrival(OwnArrivals, generics.RetrieveUpdateDestroyAPIView):
    pass


@login_required
@require_http_methods(["GET", "POST"])
def connect(request):
    if request.method == "GET":
        return render(request, "huts/connect.html")
    response = render(request, "huts/connected.html")
    lifetime = int(AppKey.LIFETIME.total_seconds())
    secret = AppKey.issue(request.user)
    response.set_cookie("hut_key", secret, max_age=lifetime, secure=True, httponly=True, samesite="Lax")
    return response
