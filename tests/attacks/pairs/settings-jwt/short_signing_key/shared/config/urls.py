from django.urls import path
from rest_framework_simplejwt.views import TokenObtainPairView

from tokens.views import whoami

urlpatterns = [path("token/", TokenObtainPairView.as_view()), path("whoami/", whoami)]
