from rest_framework import generics, permissions

from .serializers import ProfileSerializer


class Me(generics.RetrieveUpdateAPIView):
    serializer_class = ProfileSerializer
    permission_classes = [permissions.IsAuthenticated]

    def get_object(self):
        return self.request.user
