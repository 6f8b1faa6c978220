from django.contrib import admin
from django.urls import path

from oysters.views import BookingByTokenView, SendLinkView

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/bookings/link/", SendLinkView.as_view(), name="send-link"),
    path("api/bookings/<uuid:token>/", BookingByTokenView.as_view(), name="booking"),
]
