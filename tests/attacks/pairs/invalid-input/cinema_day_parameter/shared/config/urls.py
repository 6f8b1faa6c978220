from django.contrib import admin
from django.urls import path

from cinema.views import ScreeningList

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/screenings/", ScreeningList.as_view()),
]
