from datetime import timedelta

from django.contrib.auth.decorators import login_required
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.csrf import ensure_csrf_cookie
from django.views.decorators.http import require_safe
from rest_framework import generics
from rest_framework.response import Response
from rest_framework.views import APIView

from .models import Permit
from .serializers import PermitSerializer


@ensure_csrf_cookie
@login_required
@require_safe
def portal(request):
    return render(request, "permits/portal.html")


class PermitMixin:
    serializer_class = PermitSerializer

    def get_queryset(self):
        return Permit.objects.filter(holder=self.request.user)


class PermitList(PermitMixin, generics.ListCreateAPIView):
    def perform_create(self, serializer):
        serializer.save(holder=self.request.user)


class PermitDetail(PermitMixin, generics.RetrieveUpdateDestroyAPIView):
    pass


class Expiring(PermitMixin, APIView):
    def get(self, request):
        limit = timezone.localdate() + timedelta(days=30)
        return Response({"expiring": self.get_queryset().filter(valid_until__lte=limit).count()})
