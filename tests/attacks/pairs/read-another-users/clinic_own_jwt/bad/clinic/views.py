from rest_framework import generics, permissions, serializers

from .models import Letter
from .tokens import OurTokens


class LetterSerializer(serializers.ModelSerializer):
    class Meta:
        model = Letter
        fields = ["id", "diagnosis"]


class Letters(generics.RetrieveAPIView):
    authentication_classes = [OurTokens]
    permission_classes = [permissions.IsAuthenticated]
    serializer_class = LetterSerializer

    def get_queryset(self):
        return Letter.objects.all()
