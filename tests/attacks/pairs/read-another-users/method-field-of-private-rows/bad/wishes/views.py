from django.contrib.auth.models import User
from rest_framework import generics, permissions, serializers


class ProfileSerializer(serializers.ModelSerializer):
    wishlists = serializers.SerializerMethodField()

    class Meta:
        model = User
        fields = ["username", "wishlists"]

    def get_wishlists(self, user):
        lists = user.wishlists.order_by("title")
        return [{"title": each.title} for each in lists[:50]]


class Profile(generics.RetrieveAPIView):
    queryset = User.objects.filter(is_active=True)
    serializer_class = ProfileSerializer
    permission_classes = [permissions.IsAuthenticated]
    lookup_field = "username"
