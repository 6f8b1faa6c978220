from rest_framework import generics

from common.permissions import IsOrganiser

from .serializers import OrganiserSerializer


class MyOrganiserView(generics.RetrieveUpdateAPIView):
    """The organiser profile of the user who is logged in."""

    serializer_class = OrganiserSerializer
    permission_classes = [IsOrganiser]

    def get_object(self):
        return self.request.user.organiser
