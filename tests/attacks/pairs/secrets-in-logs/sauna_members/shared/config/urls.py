from django.contrib import admin
from django.urls import path

from sauna.views import SignIn, SignOut, Slots

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/sign-in/", SignIn.as_view(), name="sign-in"),
    path("api/sign-out/", SignOut.as_view(), name="sign-out"),
    path("api/slots/", Slots.as_view(), name="slots"),
]
