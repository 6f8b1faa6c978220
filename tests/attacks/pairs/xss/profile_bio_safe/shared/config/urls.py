from django.urls import path

from people.views import EditProfileView, ProfileView

urlpatterns = [
    path("me/", EditProfileView.as_view()),
    path("u/<str:username>/", ProfileView.as_view()),
]
