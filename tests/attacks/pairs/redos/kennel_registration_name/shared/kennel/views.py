from rest_framework import generics, permissions, viewsets

from .models import Dog
from .serializers import DogSerializer, StudBookSerializer


class MyDogs(viewsets.ModelViewSet):
    serializer_class = DogSerializer
    permission_classes = [permissions.IsAuthenticated]

    def get_queryset(self):
        return Dog.objects.filter(owner=self.request.user)

    def perform_create(self, serializer):
        serializer.save(owner=self.request.user)


class StudBook(generics.ListAPIView):
    queryset = Dog.objects.all()
    serializer_class = StudBookSerializer
    permission_classes = [permissions.AllowAny]
