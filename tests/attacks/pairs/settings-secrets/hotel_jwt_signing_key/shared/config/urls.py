from django.contrib import admin
from django.urls import path

from hotel.views import LoginView, StayList

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/token/", LoginView.as_view()),
    path("api/stays/", StayList.as_view()),
]
