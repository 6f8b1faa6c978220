from django.urls import path

from people import views

app_name = "people"

urlpatterns = [
    path("", views.ProfileView.as_view(), name="profile"),
    path("logbook/", views.LogbookView.as_view(), name="logbook"),
]
