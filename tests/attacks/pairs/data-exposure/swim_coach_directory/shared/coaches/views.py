from rest_framework.generics import ListAPIView
from rest_framework.permissions import AllowAny

from .models import Coach
from .serializers import CoachSerializer


class CoachDirectory(ListAPIView):
    """Who teaches where, for the club's website."""

    permission_classes = [AllowAny]
    serializer_class = CoachSerializer
    queryset = Coach.objects.filter(user__is_active=True).select_related("user", "pool")
