from django.urls import path

from .views import MyClaims, NewClaim

urlpatterns = [
    path("", MyClaims.as_view(), name="lost-claims"),
    path("new/", NewClaim.as_view(), name="lost-claim-new"),
]
