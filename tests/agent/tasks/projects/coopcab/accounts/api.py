from rest_framework import generics

from accounts.serializers import MeSerializer


class MeView(generics.RetrieveUpdateAPIView):
    serializer_class = MeSerializer

    def get_object(self):
        return self.request.user
