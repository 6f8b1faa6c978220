from django.contrib import admin
from django.urls import path

from ceramics import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("places/", views.PlaceList.as_view(), name="places"),
    path("places/<int:pk>/give-up/", views.GiveUpPlace.as_view()),
]
