from django.urls import path

from foundry.views import TypefaceList

urlpatterns = [path("api/typefaces/", TypefaceList.as_view(), name="typefaces")]
