from django.contrib import admin
from django.urls import path

from swim.views import Courses, Export, MakeSignUp, Thanks

urlpatterns = [
    path("admin/", admin.site.urls),
    path("courses/", Courses.as_view(), name="courses"),
    path("courses/<int:pk>/sign-up/", MakeSignUp.as_view(), name="sign-up"),
    path("courses/<int:pk>/export/", Export.as_view(), name="export"),
    path("thanks/", Thanks.as_view(), name="thanks"),
]
