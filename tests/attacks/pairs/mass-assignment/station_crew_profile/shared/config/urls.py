from django.contrib import admin
from django.urls import path

from station.views import Callouts, Me

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/me/", Me.as_view()),
    path("api/callouts/", Callouts.as_view()),
]
