from django.urls import path

from . import views

urlpatterns = [
    path("workshop/", views.WorkshopBoard.as_view(), name="desk-workshop"),
]
