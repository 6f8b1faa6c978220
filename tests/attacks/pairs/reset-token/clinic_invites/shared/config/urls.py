from django.contrib import admin
from django.urls import path

from staffing.views import InviteColleague, SetPassword

urlpatterns = [
    path("admin/", admin.site.urls),
    path("staff/invite/", InviteColleague.as_view(), name="invite"),
    path("staff/welcome/<uidb64>/<token>/", SetPassword.as_view(), name="welcome"),
]
