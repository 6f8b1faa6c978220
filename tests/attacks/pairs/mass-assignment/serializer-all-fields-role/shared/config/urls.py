from django.urls import path

from members.views import Me

urlpatterns = [path("api/me/", Me.as_view())]
