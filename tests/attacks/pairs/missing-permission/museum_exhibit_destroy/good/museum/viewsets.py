from rest_framework import serializers, viewsets

from .models import Exhibit
from .permissions import IsCurator, ReadOnly


class ExhibitSerializer(serializers.ModelSerializer):
    class Meta:
        model = Exhibit
        fields = ["id", "inventory", "title", "room", "description"]


class ExhibitViewSet(viewsets.ModelViewSet):
    queryset = Exhibit.objects.all()
    serializer_class = ExhibitSerializer
    permission_classes = [ReadOnly | IsCurator]

    def get_permissions(self):
        if self.action in ("create", "update", "partial_update"):
            return [IsCurator()]
        return super().get_permissions()
