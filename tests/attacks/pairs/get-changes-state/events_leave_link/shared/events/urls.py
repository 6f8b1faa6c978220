from django.urls import path

from . import views

app_name = "events"
urlpatterns = [
    path("", views.MyEvents.as_view(), name="mine"),
    path("<int:pk>/leave/", views.LeaveEvent.as_view(), name="leave"),
]
