from rest_framework import viewsets
from rest_framework.decorators import action
from rest_framework.response import Response
from rest_framework.throttling import UserRateThrottle

from . import resolver
from .models import Domain
from .serializers import DomainSerializer, LookUpSerializer


class LookUpThrottle(UserRateThrottle):
    scope = "look-up"


class DomainViewSet(viewsets.ModelViewSet):
    serializer_class = DomainSerializer

    def get_queryset(self):
        return Domain.objects.filter(owner=self.request.user)

    def perform_create(self, serializer):
        serializer.save(owner=self.request.user)

    @action(
        detail=True,
        methods=["post"],
        url_path="look-up",
        serializer_class=LookUpSerializer,
        throttle_classes=[LookUpThrottle],
    )
    def look_up(self, request, pk=None):
        domain = self.get_object()
        serializer = self.get_serializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        answer = resolver.ask(domain.name, serializer.validated_data["record_type"])
        serializer.save(domain=domain, answer=answer)
        return Response(serializer.data, status=201)

    @action(detail=True, serializer_class=LookUpSerializer, url_path="look-ups")
    def look_ups(self, request, pk=None):
        page = self.paginate_queryset(self.get_object().look_ups.all())
        return self.get_paginated_response(self.get_serializer(page, many=True).data)
