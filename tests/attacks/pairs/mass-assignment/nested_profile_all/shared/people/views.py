from rest_framework.generics import RetrieveUpdateAPIView

from .serializers import MeSerializer


class MeView(RetrieveUpdateAPIView):
    serializer_class = MeSerializer

    def get_object(self):
        return self.request.user
