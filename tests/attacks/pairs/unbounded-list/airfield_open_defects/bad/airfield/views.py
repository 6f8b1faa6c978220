from rest_framework import mixins, viewsets
from rest_framework.decorators import action
from rest_framework.response import Response

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
        return Response(self.get_serializer(defects, many=True).data)
