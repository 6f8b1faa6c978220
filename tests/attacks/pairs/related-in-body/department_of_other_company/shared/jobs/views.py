from rest_framework import viewsets
from rest_framework.permissions import BasePermission

from .models import Advert
from .serializers import AdvertSerializer


class IsMember(BasePermission):
    def has_permission(self, request, view):
        return request.user.is_authenticated and hasattr(request.user, "membership")


class AdvertViewSet(viewsets.ModelViewSet):
    serializer_class = AdvertSerializer
    permission_classes = [IsMember]

    def get_queryset(self):
        company = self.request.user.membership.company
        return Advert.objects.filter(department__company=company).select_related("department").order_by("pk")
