from rest_framework import generics, mixins, serializers, status, viewsets
from rest_framework.decorators import action
from rest_framework.response import Response

from .models import Animal, Keeper, Visit


class KeeperSerializer(serializers.ModelSerializer):
    class Meta:
        model = Keeper
        fields = ["phone", "mail_reminders"]


class AnimalSerializer(serializers.ModelSerializer):
    class Meta:
        model = Animal
        fields = ["id", "name", "species"]


class VisitSerializer(serializers.ModelSerializer):
    animal = serializers.CharField(source="animal.name", read_only=True)

    class Meta:
        model = Visit
        fields = ["id", "animal", "at", "reason", "is_cancelled"]


class MyDetails(generics.RetrieveUpdateAPIView):
    serializer_class = KeeperSerializer

    def get_object(self):
        return self.request.auth


class AnimalViewSet(mixins.CreateModelMixin, viewsets.ReadOnlyModelViewSet):
    serializer_class = AnimalSerializer

    def get_queryset(self):
        return self.request.auth.animals.all()

    def perform_create(self, serializer):
        serializer.save(keeper=self.request.auth)


class VisitViewSet(viewsets.ReadOnlyModelViewSet):
    serializer_class = VisitSerializer

    def get_queryset(self):
        visits = Visit.objects.filter(animal__keeper=self.request.auth)
        return visits.select_related("animal")

    @action(detail=True, methods=["post"])
    def cancel(self, request, pk=None):
        Visit.objects.filter(pk=self.get_object().pk).update(is_cancelled=True)
        return Response(status=status.HTTP_204_NO_CONTENT)
