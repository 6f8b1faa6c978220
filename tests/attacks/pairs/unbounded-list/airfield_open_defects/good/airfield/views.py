from rest_framework import mixins, viewsets
from rest_framework.decorators import action

from .models import Defect
from .pagination import DefectPages
from .serializers import DefectSerializer


class DefectViewSet(
    mixins.CreateModelMixin,
    mixins.RetrieveModelMixin,
    mixins.UpdateModelMixin,
    mixins.ListModelMixin,
    viewsets.GenericViewSet,
):
    queryset = Defect.objects.all()
    serializer_class = DefectSerializer
    pagination_class = DefectPages

    @action(detail=False)
    def unresolved(self, request):
        defects = Defect.objects.unresolved()
        page = self.paginate_queryset(defects)
        return self.get_paginated_response(self.get_serializer(page, many=True).data)
