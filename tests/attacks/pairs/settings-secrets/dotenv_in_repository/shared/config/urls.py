from django.urls import path

from share.views import show

urlpatterns = [path("s/<str:token>/", show)]
