from django.contrib import admin
from django.urls import path

from dive.views import AskReset, Logbook, NewPassword

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/reset/", AskReset.as_view()),
    path("api/reset/confirm/", NewPassword.as_view()),
    path("api/dives/", Logbook.as_view()),
]
