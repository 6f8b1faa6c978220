from rest_framework import mixins, viewsets
from rest_framework.throttling import ScopedRateThrottle
from rest_framework_simplejwt.views import TokenObtainPairView

from .models import Stay
from .serializers import DogSerializer, StaySerializer


class LoginView(TokenObtainPairView):
    throttle_classes = [ScopedRateThrottle]
    throttle_scope = "login"


class DogViewSet(viewsets.ModelViewSet):
    serializer_class = DogSerializer

    def get_queryset(self):
        return self.request.user.dogs.order_by("name", "pk")

    def perform_create(self, serializer):
        serializer.save(guardian=self.request.user)


class StayViewSet(
    mixins.CreateModelMixin,
    mixins.ListModelMixin,
    mixins.RetrieveModelMixin,
    mixins.UpdateModelMixin,
    viewsets.GenericViewSet,
):
    serializer_class = StaySerializer

    def get_queryset(self):
        return Stay.objects.filter(dog__guardian=self.request.user).order_by("-arrives", "-pk")
