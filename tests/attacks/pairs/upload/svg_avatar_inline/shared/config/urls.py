from django.urls import path

from avatars.views import avatar, upload

urlpatterns = [path("avatar/", upload), path("avatar/<str:username>", avatar)]
