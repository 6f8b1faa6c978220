from django.urls import path

from . import views

urlpatterns = [
    path("", views.Gatherings.as_view(), name="gatherings"),
    path("<int:pk>/", views.GatheringPage.as_view(), name="gathering"),
    path("<int:pk>/join/", views.Join.as_view(), name="join"),
    path("<int:pk>/leave/", views.Leave.as_view(), name="leave"),
]
