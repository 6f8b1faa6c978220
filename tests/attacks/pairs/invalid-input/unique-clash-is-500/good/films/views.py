from django.db import IntegrityError, transaction
from rest_framework import generics, permissions, serializers

from .models import Review


class ReviewSerializer(serializers.ModelSerializer):
    class Meta:
        model = Review
        fields = ["id", "film", "stars"]
        extra_kwargs = {"stars": {"min_value": 1, "max_value": 5}}


class ReviewCreate(generics.CreateAPIView):
    serializer_class = ReviewSerializer
    permission_classes = [permissions.IsAuthenticated]

    def perform_create(self, serializer):
        try:
            with transaction.atomic():
                serializer.save(user=self.request.user)
        except IntegrityError:
            raise serializers.ValidationError({"film": ["You have reviewed this film."]}) from None
