from django.core.exceptions import FieldError, ValidationError
from rest_framework import viewsets
from rest_framework.decorators import action
from rest_framework.exceptions import ParseError
from rest_framework.pagination import PageNumberPagination
from rest_framework.permissions import IsAuthenticated
from rest_framework.response import Response

from .models import Fossil
from .serializers import FossilSerializer


class Pages(PageNumberPagination):
    page_size = 25


class FossilViewSet(viewsets.ReadOnlyModelViewSet):
    """The public register; where a fossil was found is not a part of it."""

    serializer_class = FossilSerializer
    pagination_class = Pages

    def get_queryset(self):
        rows = Fossil.objects.all()
        if self.action != "list":
            return rows
        wanted = {name: value for name, value in self.request.query_params.items() if name != "page"}
        try:
            return rows.filter(**wanted)
        except (FieldError, ValidationError, ValueError):
            raise ParseError("No such filter.") from None

    @action(detail=False, permission_classes=[IsAuthenticated])
    def mine(self, request):
        page = self.paginate_queryset(request.user.fossils.all())
        return self.get_paginated_response(self.get_serializer(page, many=True).data)

    @action(detail=False)
    def periods(self, request):
        return Response(Fossil.objects.order_by("period").values_list("period", flat=True).distinct())
