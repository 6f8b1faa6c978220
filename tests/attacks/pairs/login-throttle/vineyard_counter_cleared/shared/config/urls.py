from django.contrib import admin
from django.urls import path

from accounts.views import SignIn, wines

urlpatterns = [
    path("admin/", admin.site.urls),
    path("sign-in/", SignIn.as_view(), name="sign-in"),
    path("wines/", wines, name="wines"),
]
