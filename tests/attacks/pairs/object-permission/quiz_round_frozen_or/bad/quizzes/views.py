from rest_framework.generics import ListCreateAPIView, RetrieveUpdateDestroyAPIView
from rest_framework.permissions import IsAuthenticated

from .models import Round
from .permissions import AuthorWrites, NotFrozen
from .serializers import RoundSerializer


class RoundListCreate(ListCreateAPIView):
    queryset = Round.objects.select_related("author")
    serializer_class = RoundSerializer

    def perform_create(self, serializer):
        serializer.save(author=self.request.user)


class RoundDetail(RetrieveUpdateDestroyAPIView):
    queryset = Round.objects.select_related("author")
    serializer_class = RoundSerializer
    permission_classes = [IsAuthenticated & (AuthorWrites | NotFrozen)]
