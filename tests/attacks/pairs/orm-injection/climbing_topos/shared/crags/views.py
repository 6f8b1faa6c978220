from django.core.exceptions import FieldError
from rest_framework import viewsets
from rest_framework.decorators import action
from rest_framework.exceptions import ValidationError
from rest_framework.permissions import SAFE_METHODS, BasePermission, IsAuthenticated

from .models import Line
from .serializers import ConditionSerializer, LineSerializer


class SetterChanges(BasePermission):
    def has_object_permission(self, request, view, obj):
        return request.method in SAFE_METHODS or obj.setter_id == request.user.pk


class LineViewSet(viewsets.ModelViewSet):
    serializer_class = LineSerializer
    permission_classes = [IsAuthenticated, SetterChanges]

    def get_queryset(self):
        return Line.objects.select_related("setter")

    def perform_create(self, serializer):
        serializer.save(setter=self.request.user)

    @action(detail=False, methods=["post"])
    def search(self, request):
        asked = ConditionSerializer(data=request.data)
        asked.is_valid(raise_exception=True)
        term = asked.validated_data
        try:
            lines = self.get_queryset().filter(**{f"{term['field']}__{term['how']}": term["value"]})
        except (FieldError, ValueError) as error:
            raise ValidationError({"field": ["This cannot be searched."]}) from error
        page = self.paginate_queryset(lines)
        return self.get_paginated_response(self.get_serializer(page, many=True).data)
