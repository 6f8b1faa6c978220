from django.urls import path

from signup.views import HandleCheck

urlpatterns = [path("handles/", HandleCheck.as_view())]
