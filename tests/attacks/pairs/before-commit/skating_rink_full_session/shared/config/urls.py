from django.contrib import admin
from django.urls import path

from rink.views import BookSession

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/bookings/", BookSession.as_view()),
]
