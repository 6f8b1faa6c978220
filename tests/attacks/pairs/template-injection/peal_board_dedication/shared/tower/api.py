from django.http import HttpResponse
from rest_framework import mixins, serializers, viewsets
from rest_framework.decorators import action

from .models import Peal


class PealSerializer(serializers.ModelSerializer):
    class Meta:
        model = Peal
        fields = ["id", "method", "changes", "rung_on", "dedication"]
        extra_kwargs = {"changes": {"min_value": 1, "max_value": 40320}}


class PealViewSet(mixins.CreateModelMixin, mixins.RetrieveModelMixin, viewsets.GenericViewSet):
    serializer_class = PealSerializer

    def get_queryset(self):
        return Peal.objects.filter(conductor=self.request.user)

    def perform_create(self, serializer):
        serializer.save(conductor=self.request.user)

    @action(detail=True)
    def board(self, request, pk=None):
        """The peal board, to be printed."""
        return HttpResponse(self.get_object().board())
