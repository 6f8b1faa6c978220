from django.urls import path

from profile.views import Me

urlpatterns = [path("api/me/", Me.as_view())]
