from rest_framework import generics, serializers
from rest_framework.exceptions import ValidationError

from .models import Product, Review


class ReviewSerializer(serializers.ModelSerializer):
    product = serializers.SlugRelatedField(slug_field="slug", queryset=Product.objects.all())
    author = serializers.HiddenField(default=serializers.CurrentUserDefault())
    stars = serializers.IntegerField(min_value=1, max_value=5)

    class Meta:
        model = Review
        fields = ["id", "product", "author", "stars", "text", "state"]


class WriteReview(generics.CreateAPIView):
    serializer_class = ReviewSerializer

    def perform_create(self, serializer):
        if Review.objects.filter(author=self.request.user, state="waiting").count() >= 5:
            raise ValidationError("Too many reviews are waiting.")
        serializer.save()
