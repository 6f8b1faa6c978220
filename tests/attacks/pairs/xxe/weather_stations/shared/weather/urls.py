from django.urls import path

from . import views

urlpatterns = [
    path("readings/", views.ReadingList.as_view()),
    path("readings/<int:pk>/", views.ReadingDetail.as_view()),
    path("warmest/", views.Warmest.as_view()),
]
